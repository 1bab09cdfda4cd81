import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('phone numbers', () => {
  checkNumbers(
    'number/phone',
    [
      ['call +49 30 1234567', '+49 30 1234567 = phone +49 30 1234567'],
      ['or (415) 555-0132.', '(415) 555-0132 = phone (415) 555-0132'],
      ['tel:5550 1432', '5550 1432 = phone 5550 1432'],
      ['Desk:(415)555-0132', '(415)555-0132 = phone (415)555-0132'],
      ['415-555-0132 ext. 12', '415-555-0132 ext. 12 = phone 415-555-0132 ext. 12'],
      ['415.555.0132x12', '415.555.0132x12 = phone 415.555.0132x12'],
      ['her mobile is 0170 555 1234', '0170 555 1234 = phone 0170 555 1234'],
      ['1-800-555-0199', '1-800-555-0199 = phone 1-800-555-0199'],
      ['it is(+45) 12 34 56 78', '(+45) 12 34 56 78 = phone (+45) 12 34 56 78'],
    ],
    [
      'account number 12345678',
      'invoice number 20261130',
      '2026-11-30 10:00',
      '402-51-7788',
      '192.168.10.200',
      'a budget of 1 200 000',
      '10 20 30 40 50',
      'version 1.2.3.4.5.6.7',
    ],
  );
});

describe('e-mail addresses', () => {
  checkNumbers(
    'number/email',
    [
      ['mail a.b@mail.example, please', 'a.b@mail.example = email a.b@mail.example'],
      ['<maya@x.example>', 'maya@x.example = email maya@x.example'],
      ['maya+crm@x.example.', 'maya+crm@x.example = email maya+crm@x.example'],
      ['(o_k@a-b.co.uk)', 'o_k@a-b.co.uk = email o_k@a-b.co.uk'],
      ['to:sales@x.example', 'sales@x.example = email sales@x.example'],
      ['A@B.IO', 'A@B.IO = email A@B.IO'],
      ['9@x.example', '9@x.example = email 9@x.example'],
      ["o'neil@x.example", "o'neil@x.example = email o'neil@x.example"],
    ],
    ['@maya', 'maya@', 'demo @ 3', 'a..b@x.example', 'maya@localhost', '@x.example', 'a @ b.example', 'x@y'],
  );
});

describe('web addresses', () => {
  checkNumbers(
    'number/url',
    [
      ['see https://x.example/a?b=45k.', 'https://x.example/a?b=45k = url https://x.example/a?b=45k'],
      ['www.example.com', 'www.example.com = url www.example.com'],
      ['on harrow.example/demo', 'harrow.example/demo = url harrow.example/demo'],
      ['shop.com.au', 'shop.com.au = url shop.com.au'],
      ['http://localhost:3000/x', 'http://localhost:3000/x = url http://localhost:3000/x'],
      ['(kestrel.io)', 'kestrel.io = url kestrel.io'],
      ['the docs.kestrel.dev page', 'docs.kestrel.dev = url docs.kestrel.dev'],
      ['ftp://files.x.example', 'ftp://files.x.example = url ftp://files.x.example'],
    ],
    ['http://362', 'https://kestrel', 'e.g. this', 'end.Then', 'a.b', 'at 3.pm', 'node.js', 'etc.'],
  );
});
