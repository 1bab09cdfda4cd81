import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Google's own description of the API, beside this repository; without it nothing is checked, and the suite says so. */
const folder = '../shared/specs/google';
export const hasGoogleSpec = existsSync(`${folder}/calendar-v3.schema.json`);

type Parameter = {
  type: string;
  format?: string;
  enum?: string[];
  minimum?: string;
  maximum?: string;
  repeated?: boolean;
  location: 'path' | 'query';
};
type Method = {
  id: string;
  path: string;
  httpMethod: string;
  parameters?: Record<string, Parameter>;
  request?: { $ref: string };
  response?: { $ref: string };
};
type Discovery = {
  parameters: Record<string, Parameter>;
  resources: Record<string, { methods: Record<string, Method> }>;
};

const readSpec = (name: string): object => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object;

const discovery = hasGoogleSpec ? (readSpec('calendar-v3.discovery.json') as Discovery) : undefined;
const common: Record<string, Parameter> = discovery?.parameters ?? {};
const methods = Object.values(discovery?.resources ?? {}).flatMap((resource) =>
  Object.values(resource.methods),
);
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
if (hasGoogleSpec) ajv.addSchema(readSpec('calendar-v3.schema.json'), 'google');

/** Holds requests and answers against the description; says in `faults` what does not fit, and counts what was held. */
export class GoogleSpec {
  readonly faults: string[] = [];
  checked = 0;

  request(method: string, path: string, query: URLSearchParams, body: unknown): void {
    if (!hasGoogleSpec) return;
    this.checked += 1;
    const known = this.methodOf(method, path);
    if (!known) {
      this.faults.push(`${method} ${path} is no method of the API`);
      return;
    }
    for (const name of new Set(query.keys())) {
      const parameter = known.parameters?.[name] ?? common[name];
      if (!parameter || parameter.location !== 'query') this.faults.push(`${known.id} takes no ${name}`);
      else for (const value of query.getAll(name)) this.checkValue(`${known.id} ${name}`, value, parameter);
    }
    if (known.request) this.check(known.request.$ref, body, `the request of ${known.id}`);
    else if (body !== undefined) this.faults.push(`${known.id} takes no body`);
  }

  answer(method: string, path: string, body: unknown): void {
    const known = this.methodOf(method, path);
    if (known?.response) this.check(known.response.$ref, body, `the answer of ${known.id}`);
  }

  private methodOf(method: string, path: string): Method | undefined {
    return methods.find(
      (known) =>
        known.httpMethod === method &&
        new RegExp(`^${known.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
  }

  private check(schema: string, value: unknown, what: string): void {
    this.checked += 1;
    const validate: ValidateFunction | undefined = ajv.getSchema(`google#/$defs/${schema}`);
    if (!validate) throw new Error(`The description has no ${schema}.`);
    if (!validate(value)) this.faults.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  }

  private checkValue(
    what: string,
    value: string,
    { type, format, enum: allowed, minimum, maximum }: Parameter,
  ): void {
    const number = Number(value);
    const isFit =
      (type !== 'boolean' || /^(?:true|false)$/.test(value)) &&
      (type !== 'integer' ||
        (/^\d+$/.test(value) && number >= Number(minimum ?? 0) && number <= Number(maximum ?? 1e9))) &&
      (format !== 'date-time' || !Number.isNaN(Date.parse(value))) &&
      (!allowed || allowed.includes(value));
    if (!isFit) this.faults.push(`${what} may not be ${value}`);
  }
}
