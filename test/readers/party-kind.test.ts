import { describe, expect, it } from 'vitest';
import { partyKind } from '../../lib/readers/tryton/party-kind.ts';

describe('what a party of Tryton is', () => {
  it.each([
    ['Ada Voss', 'ada.voss@harbourglass.example', 'person'],
    ['Ada Voss', 'ada@harbourglass.example', 'person'],
    ['Ada Voss', 'avoss@harbourglass.example', 'person'],
    ['Bo Lindqvist', 'bo@lindqvist.example', 'person'],
    ['Harbour Glass', 'office@harbourglass.example', 'organisation'],
    ['Harbour Glass', 'einkauf@harbourglass.example', 'organisation'],
    ['Harbour Glass', 'einkauf@harbour-glass.example', 'organisation'],
    ['Rill Paper GmbH', '', 'organisation'],
    ['Rill Paper, Inc.', 'rill@rill.example', 'organisation'],
    ['Tidal Works S.A.', 'edda.stroem@tidalworks.example', 'organisation'],
    ['Ada Voss', '', null],
    ['Ada Voss', 'fox@nobody.example', null],
    ['Harbour Glass', 'fox@gmail.com', null],
    ['', 'ada.voss@harbourglass.example', null],
  ])('%s <%s> is %s', (name, email, kind) => {
    expect(partyKind(name, email)).toBe(kind);
  });
});
