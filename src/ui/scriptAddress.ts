/**
 * The address of a script of our own, as a value that the content policy accepts where a script is started. The one policy
 * that pages may make (`trusted-types` in `scripts/headers.mjs`) is made here, and lets nothing but this site's files pass.
 */
interface Policy {
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** @throws TypeError for an address of another site */
export function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const rules: Policy = { createScriptURL: ownAddress };
  policy ??= trustedTypes?.createPolicy('chain-rule', rules) ?? rules;
  // A trusted address is an object that stands for its text; the types of the DOM know only the text.
  return policy.createScriptURL(address);
}

function ownAddress(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`A script of another site: ${address}`);
  return href;
}
