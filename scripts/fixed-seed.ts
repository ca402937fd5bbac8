/**
 * Property tests draw the same expressions on every run, so that a change of ours and not the luck of a draw decides; the
 * long run (`npm run test:long`) draws new ones.
 */
import * as fc from 'fast-check';

if (process.env['LONG'] === undefined) fc.configureGlobal({ seed: 314_159_265 });
