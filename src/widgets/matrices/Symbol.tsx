/** The name of a matrix, bold as in the lesson, or of one of its entries; derivatives are set as fractions. */
import { functionNames, indicesOf, letterOf, plainLabel, type Label } from './names.ts';
import css from './Symbol.module.css';

export function Symbol({ of }: { of: Label }) {
  return (
    <span className={css['math']} role="img" aria-label={plainLabel(of)}>
      {faceOf(of)}
    </span>
  );
}

function faceOf(label: Label) {
  const { base, isTurned, activation, entry } = label;
  if (base === 'one') return entry ? '1' : <b>1</b>;
  const name = <Letter of={label} />;
  const turned = isTurned && (
    <sup>
      <i>T</i>
    </sup>
  );
  if (base === 'slope') {
    const face = functionNames[activation];
    return (
      <>
        {face.length === 1 ? <i>{face}</i> : face}
        <span className={css['prime']}>′</span>({name})
      </>
    );
  }
  if (!base.startsWith('d')) {
    return (
      <>
        {name}
        {turned}
      </>
    );
  }
  return (
    <>
      {turned && '('}
      <span className={css['fraction']}>
        <span>
          ∂<i>L</i>
        </span>
        <span>∂{name}</span>
      </span>
      {turned && ')'}
      {turned}
    </>
  );
}

/** The letter with its indices: below the place, above the sample. */
function Letter({ of }: { of: Label }) {
  const { below, above } = indicesOf(of);
  return (
    <>
      {of.entry ? <i>{letterOf(of)}</i> : <b>{letterOf(of)}</b>}
      {below !== '' && (
        <span className={css['indices']}>
          {above !== '' && <span>{above}</span>}
          <span>{below}</span>
        </span>
      )}
    </>
  );
}
