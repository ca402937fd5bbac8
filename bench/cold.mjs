/** The first formula of a fresh process, in milliseconds: parsed, differentiated, printed. The loading of the file counts apart. */
import { env } from 'node:process';

/** @type {typeof import('../src/autodiff/index.ts')} */
const core = await import(env['CHAIN_RULE_CORE'] ?? '');
const start = performance.now();
const text = core.toTex(core.differentiate(core.parse('x^2*exp(x)'), 'x'));
const time = performance.now() - start;
if (text.length === 0) throw new Error('nothing printed');
console.log(time);
