import { runSteps } from './steps/run-step.ts';
import { checks } from './steps/steps.ts';

await runSteps(checks);
