import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { findTryton, trytonPaths } from './find-tryton.ts';
import { freePort } from './free-port.ts';

const database = 'crm';
const password = 'correct horse';

/** Ids of what test/support/tryton/set-up.py puts into the database. */
export type TrytonIds = Record<'ada' | 'organisation' | 'bo' | 'first' | 'second', number>;

/** A real Tryton server with its web client on a free loopback port; database and settings in a folder of its own. */
export class Tryton {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  readonly url: string;
  readonly ids: TrytonIds;
  private readonly child: ChildProcess;
  private readonly folder: string;

  private constructor(url: string, ids: TrytonIds, child: ChildProcess, folder: string) {
    this.url = url;
    this.ids = ids;
    this.child = child;
    this.folder = folder;
  }

  /** Fills a database (about 20 seconds) and starts the server on it. Throws where `findTryton` finds none. */
  static async start(): Promise<Tryton> {
    const found = findTryton();
    if ('problem' in found) throw new Error(found.problem);
    const folder = mkdtempSync(join(tmpdir(), 'tryton-'));
    const port = await freePort();
    const config = join(folder, 'trytond.conf');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password);
    writeFileSync(join(folder, `${database}.sqlite`), '');
    writeFileSync(
      config,
      `[database]\nuri = sqlite://\npath = ${folder}\n[web]\nlisten = 127.0.0.1:${port}\nroot = ${trytonPaths.webRoot}\n`,
    );
    const { stdout } = await promisify(execFile)(
      trytonPaths.python,
      ['test/support/tryton/set-up.py', config, database],
      { env: { ...process.env, TRYTONPASSFILE: passwordFile } },
    );
    const child = spawn(trytonPaths.server, ['-c', config, '-d', database], { stdio: 'ignore' });
    const server = new Tryton(`http://127.0.0.1:${port}`, JSON.parse(stdout) as TrytonIds, child, folder);
    await server.whenReady();
    return server;
  }

  /** The address of a record's form in the web client. */
  address(model: string, id: number): string {
    return `${this.url}/#${database}/model/${model}/${id}`;
  }

  /** Ends it and throws its folder away. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null && this.child.kill()) await ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async whenReady(): Promise<void> {
    for (let tries = 0; tries < 400 && this.child.exitCode === null; tries += 1) {
      const answer = await fetch(this.url).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer) return;
      await pause(50);
    }
    await this.stop();
    throw new Error('Tryton did not start.');
  }
}

/** Signs in by the web client's own form, and waits until it is gone. */
export async function signIn(page: Page): Promise<void> {
  await page.locator('#login').fill('admin');
  await page.locator('#login').press('Enter');
  await page.locator('.modal input[type="password"]').fill(password);
  await page.locator('.modal input[type="password"]').press('Enter');
  await page.locator('#user-preferences a').waitFor();
}
