import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeHtml } from '../../scripts/gallery/escape-html.ts';
import { findRadicale } from './find-radicale.ts';
import { freePort } from './free-port.ts';

export const radicaleUser = 'rep';
export const radicalePassword = 'correct horse';

const mkcalendar = (name: string) => `<?xml version="1.0" encoding="utf-8"?>
<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
<D:displayname>${escapeHtml(name)}</D:displayname></D:prop></D:set></C:mkcalendar>`;

/** One VEVENT as a file of its own: `lines` beside UID and DTSTAMP, such as `DTSTART:20260105T100000Z`. */
export const eventFile = (uid: string, ...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Call//test//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** A real CalDAV server (which gives each calendar as one .ics file as well) on a free loopback port, with its own folder. */
export class Radicale {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  readonly url: string;
  private readonly child: ChildProcess;
  private readonly folder: string;

  private constructor(url: string, child: ChildProcess, folder: string) {
    this.url = url;
    this.child = child;
    this.folder = folder;
  }

  /**
   * Starts it. With `hasPassword` only `radicaleUser` and `radicalePassword` come in; else everybody does, so that a
   * calendar's address works without a login, as a secret address does. Throws where `findRadicale` finds none.
   */
  static async start({ hasPassword = false } = {}): Promise<Radicale> {
    const found = findRadicale();
    if ('problem' in found) throw new Error(found.problem);
    const folder = mkdtempSync(join(tmpdir(), 'radicale-'));
    const port = await freePort();
    writeFileSync(join(folder, 'users'), `${radicaleUser}:${radicalePassword}\n`);
    const auth = hasPassword
      ? `type = htpasswd\nhtpasswd_filename = ${join(folder, 'users')}\nhtpasswd_encryption = plain\ndelay = 0`
      : 'type = none';
    writeFileSync(
      join(folder, 'config'),
      `[server]\nhosts = 127.0.0.1:${port}\n[auth]\n${auth}\n[storage]\nfilesystem_folder = ${join(folder, 'data')}\n[logging]\nlevel = error\n`,
    );
    const child = spawn(found.path, ['--config', join(folder, 'config')], { stdio: 'ignore' });
    const server = new Radicale(`http://127.0.0.1:${port}`, child, folder);
    await server.whenReady();
    return server;
  }

  /** Makes a calendar of the rep's and gives its address, which is also that of its .ics file. */
  async makeCalendar(id: string, name = id): Promise<string> {
    const url = `${this.url}/${radicaleUser}/${id}/`;
    await this.request('MKCALENDAR', url, mkcalendar(name));
    return url;
  }

  /** Puts one event, new or changed, into a calendar: a whole file with one UID (`eventFile`). */
  async put(calendarUrl: string, uid: string, ics: string): Promise<void> {
    await this.request('PUT', `${calendarUrl}${encodeURIComponent(uid)}.ics`, ics, 'text/calendar');
  }

  async remove(calendarUrl: string, uid: string): Promise<void> {
    await this.request('DELETE', `${calendarUrl}${encodeURIComponent(uid)}.ics`);
  }

  /** Ends it and throws its folder away. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null && this.child.kill()) await ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async request(method: string, url: string, body?: string, type = 'text/xml'): Promise<void> {
    const login = btoa(`${radicaleUser}:${radicalePassword}`);
    const headers = { Authorization: `Basic ${login}`, 'Content-Type': `${type}; charset=utf-8` };
    const response = await fetch(url, { method, headers, body });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}`);
  }

  private async whenReady(): Promise<void> {
    for (let tries = 0; tries < 200 && this.child.exitCode === null; tries += 1) {
      const answer = await fetch(`${this.url}/.web/`).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer) return;
      await pause(50);
    }
    await this.stop();
    throw new Error('Radicale did not start.');
  }
}
