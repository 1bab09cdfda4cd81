import * as z from 'zod';

// An extension's CSP forbids `new Function`, which zod probes for; switch that off before any schema is made.
// Every module takes `z` from here, so the order is certain.
z.config({ jitless: true });

export { z };
