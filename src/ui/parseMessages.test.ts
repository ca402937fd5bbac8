import { describe, expect, it } from 'vitest';

import { parse, ParseError } from '../autodiff/index.ts';
import { parseMessage } from './parseMessages.ts';

function messageFor(text: string) {
  try {
    parse(text, { variables: ['x'] });
  } catch (error) {
    if (error instanceof ParseError) return parseMessage(error, text);
  }
  return expect.unreachable(`${text} was read`);
}

const broken: readonly [text: string, en: RegExp, zh: RegExp][] = [
  ['', /Type a formula in x/, /请输入/],
  ['x + #', /“#” means nothing/, /“#”/],
  ['x +', /stops too early/, /还没有写完/],
  ['x * / 2', /expected before “\/”/, /“\/”之前/],
  ['(x + 1', /“\(” is opened but never closed: “\)”/, /“\(”没有闭合，还缺一个“\)”/],
  ['|x + 1', /“\|” is opened but never closed: “\|”/, /还缺一个“\|”/],
  ['sin(x', /“sin\(” is opened but never closed: “\)”/, /“sin\(”没有闭合，还缺一个“\)”/],
  ['（x + 1', /“（” is opened/, /“（”没有闭合/],
  ['x + 1)', /“\)” closes/, /没有与之配对的左括号/],
  ['1.2.3', /one decimal point/, /一个小数点/],
  ['1e999', /too large/, /太大/],
  ['foo(x)', /no function named “foo”/, /没有名为“foo”的函数/],
  ['x + foo', /“foo” is not known/, /不认识“foo”/],
  ['sin()', /sin\(x\)/, /sin\(x\)/],
  ['sin(x, 2)', /sin does not take 2 arguments/, /有 2 个自变量/],
];

describe('every refusal says what was expected, in both languages', () => {
  it.each(broken)('%s', (text, en, zh) => {
    const message = messageFor(text);
    expect(message.en).toMatch(en);
    expect(message.zh).toMatch(zh);
  });
});

it('a message names what was typed, not what the core made of it', () => {
  expect(messageFor('x + ｆｏｏ').en).toContain('ｆｏｏ');
});

it('the variables named are those that may be used there', () => {
  const empty = { code: 'empty', start: 0, end: 0, data: {} } as const;
  expect(parseMessage(empty, '', ['u']).en).toBe('Type a formula in u, such as u^2+1.');
  expect(parseMessage(empty, '', ['x', 'y']).zh).toBe('请输入关于 x、y 的式子，例如 x^2+y^2。');
  const unknown = { code: 'unknown-name', start: 0, end: 1, data: {} } as const;
  expect(parseMessage(unknown, 'q', ['x', 'y']).en).toContain('The variable x or y, a number, or a function such as');
  expect(parseMessage(unknown, 'q', ['t']).zh).toContain('应为变量 t、数，或 sin(t)');
});

it('a long excerpt is shortened', () => {
  const name = 'q'.repeat(300);
  expect(messageFor(name).en.length).toBeLessThan(160);
});

it('limits are named in the sentence', () => {
  const message = parseMessage({ code: 'too-deep', start: 0, end: 1, data: { limit: 2500 } }, '(');
  expect(message.en).toContain('2500');
  expect(message.zh).toContain('2500');
});
