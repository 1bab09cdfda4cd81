import { duration } from './amounts.ts';

/** Whoever stands and waits at the buyer's, a person or a thing. */
const waits =
  '(?:trucks?|drivers?|lorr(?:y|ies)|trailers?|vans?|vehicles?|customers?|clients?|patients?|guests?|callers?|visitors?|people|staff|workers?|crews?|operators?|pickers?|reps|agents|technicians|techs|nurses|orders?|goods|pallets?|parcels?|machines?|lines?|forklifts?|everyone|everybody)';
/** "Drivers wait 40 min at the gate": time that is lost, with its measure or at least its length. */
export const waiting = `queues? (?:[\\w-]+ ){0,4}?(?:of |up to |for )+${duration}|${waits} (?:[\\w'-]+ ){0,3}?(?:wait|stand|sit|queue|idle|hang around)(?:s|ing)? (?:[\\w'-]+ ){0,6}?(?:${duration}|days|weeks|hours|ages|forever)`;
