import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGoogle } from './fake-google.ts';

/** A certificate for one run, by openssl; undefined where a machine has none. */
function makeCertificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=accounts.google.com', '-days', '2'];
  const wanted = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-x509'];
  const { status } = spawnSync('openssl', ['req', ...wanted, ...subject, '-keyout', key, '-out', cert]);
  const made =
    status === 0 ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : undefined;
  rmSync(folder, { recursive: true });
  return made;
}

const certificate = makeCertificate();
export const canServeSignIn = certificate !== undefined;

/** Google's sign-in page on loopback, under its true address: the rep in front of it answers at once. */
export class FakeSignIn {
  /** Whether she is signed in to Google in this browser, what she allowed, and which scopes she would leave unticked. */
  isSignedIn = true;
  readonly granted = new Set<string>();
  unticked: string[] = [];
  readonly asked: Record<string, string>[] = [];
  private readonly google: FakeGoogle;
  private readonly server: Server;
  private given = 0;

  constructor(google: FakeGoogle) {
    this.google = google;
    this.server = createServer(certificate ?? {}, (request, response) => {
      const { pathname, searchParams: query } = new URL(request.url ?? '/', 'https://accounts.google.com');
      // Chromium has questions of its own for this host.
      if (pathname !== '/o/oauth2/v2/auth') response.writeHead(404).end();
      else response.writeHead(302, { location: `${query.get('redirect_uri')}#${this.answer(query)}` }).end();
    });
  }

  /** Chromium's switches that lead Google's address here. */
  async start(): Promise<string[]> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return [`--host-resolver-rules=MAP accounts.google.com 127.0.0.1:${port}`, '--ignore-certificate-errors'];
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(query: URLSearchParams): URLSearchParams {
    this.asked.push(Object.fromEntries(query));
    const state = query.get('state') ?? '';
    const wanted = (query.get('scope') ?? '').split(' ').filter((scope) => !this.unticked.includes(scope));
    const isSilent = query.get('prompt') === 'none';
    const isKnown = this.isSignedIn && wanted.every((scope) => this.granted.has(scope));
    if (isSilent && !isKnown) return new URLSearchParams({ state, error: 'interaction_required' });
    this.isSignedIn = true;
    for (const scope of wanted) this.granted.add(scope);
    this.given += 1;
    const token = `token-${this.given}`;
    const scopes = [...this.granted];
    this.google.tokens.set(token, scopes);
    return new URLSearchParams({ state, access_token: token, expires_in: '3599', scope: scopes.join(' ') });
  }
}
