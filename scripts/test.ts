import { runSteps } from './steps/run-step.ts';
import { everything } from './steps/steps.ts';

await runSteps(everything());
