import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoom } from '../../../lib/page/chip/find-room.ts';

const box = (left: number, right: number) => ({ left, right, top: 100, bottom: 136 });
const row = box(0, 600);
const send = box(0, 90);
const size = { width: 100, height: 26 };

describe('room for the chip', () => {
  it.each([
    ['right beside Send', [send], 98],
    ['behind the first buttons', [send, box(94, 160), box(164, 230)], 238],
    ['between two groups', [send, box(94, 130), box(260, 300)], 138],
    ['not where it would touch the next', [send, box(197, 240)], 248],
  ])('is %s', (_name, taken, left) => {
    expect(findRoom(send, row, taken, size)).toEqual({ left, top: 105 });
  });

  it('stays where it was while that is free, and goes when it is taken', () => {
    expect(findRoom(send, row, [send], size, { left: 300 }).left).toBe(300);
    expect(findRoom(send, row, [send, box(350, 360)], size, { left: 300 }).left).toBe(98);
  });

  it('is above the row’s end where the row has none', () => {
    expect(findRoom(send, row, [send, box(100, 180), box(250, 590)], size)).toEqual({ left: 500, top: 70 });
  });

  it('never lies over a button, nor outside of the row', () => {
    const boxes = fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 80 })), { maxLength: 12 });
    const property = fc.property(boxes, fc.option(fc.nat(700), { nil: undefined }), (pairs, before) => {
      const taken = [send, ...pairs.map(([left, width]) => box(left, left + width))];
      const at = findRoom(send, row, taken, size, before === undefined ? undefined : { left: before });
      const isAbove = at.top + size.height <= row.top;
      const isClear = taken.every(({ left, right }) => right <= at.left || at.left + size.width <= left);
      return isAbove || (isClear && at.left >= send.right && at.left + size.width <= row.right);
    });
    expect(() => fc.assert(property, { seed: 17, numRuns: 500 })).not.toThrow();
  });
});
