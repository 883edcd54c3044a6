// Before every test file: random inputs are the same in each run, so that a red run can be repeated.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20260210 });
