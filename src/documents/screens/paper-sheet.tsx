import { Fragment, type ReactNode } from 'react';
import { say } from '../../kit/words.ts';
import type { Block, Cell, Head, Inline, Signature } from '../document/tree.ts';
import type { LinedBlock } from '../rules/wording-blocks.ts';
import type { StaleFigure } from '../rules/wording-check.ts';
import { draftWords as words } from '../words/draft-screens.ts';
import './wording.css';

type Props = {
  head: Head | null; title: string; summary: string; blocks: readonly LinedBlock[]; signatures: readonly Signature[]; recipients: readonly string[];
  stale: readonly StaleFigure[]; faulty: ReadonlySet<number>; onRefresh: ((key: string) => void) | null;
};

/** How the paper will look, made in the page from what is typed; marks the paragraphs whose figures have changed. */
export function PaperSheet({ head, title, summary, blocks, signatures, recipients, stale, faulty, onRefresh }: Props) {
  const isAnnexed = blocks.findIndex(({ block }) => block.kind === 'annex');
  const [main, annex] = isAnnexed < 0 ? [blocks, []] : [blocks.slice(0, isAnnexed), blocks.slice(isAnnexed)];
  const marked = (lines: readonly number[], key: string, children: ReactNode) => <Marked key={key} {...{ lines, stale, faulty, onRefresh }}>{children}</Marked>;
  const shown = (list: readonly LinedBlock[]) => list.map(({ lines, block }, n) => marked(lines, `${n}`, <BlockView block={block} />));
  return (
    <article className="sheet" lang="vi" aria-label={say(words.preview)}>
      {head !== null && (
        <div className="sheet-head">
          <div>{head.superior.map((line) => <div key={line}>{line.toUpperCase()}</div>)}{head.issuer.map((line) => <b key={line} style={{ display: 'block' }}>{line.toUpperCase()}</b>)}<div>{say(words.number, { number: head.number.trim() })}</div></div>
          <div><b>{say(words.national)}</b><br /><b>{say(words.motto)}</b><br /><i>{say(words.day, { place: head.place, year: head.year })}</i><br /><b>{say(words.draftMark)}</b></div>
        </div>
      )}
      {marked([0], 'title', <div className="sheet-title"><div>{title.toUpperCase()}</div><div>{summary}</div></div>)}
      {shown(main)}
      {(signatures.length > 0 || recipients.length > 0) && (
        <div className="sheet-ends">
          <div><b><i>{say(words.recipientsLabel)}</i></b>{recipients.map((line, n) => <div key={n}>{line}</div>)}</div>
          <div>{signatures.map(({ authority, name, rank }, n) => <div key={n} className="sheet-sign">{authority.map((line, i) => <div key={i}>{line.toUpperCase()}</div>)}<br /><br />{[head?.side === 'military' ? rank : '', name].filter(Boolean).join(' ')}</div>)}</div>
        </div>
      )}
      {shown(annex)}
    </article>
  );
}

type MarkedProps = Pick<Props, 'stale' | 'faulty' | 'onRefresh'> & { lines: readonly number[]; children: ReactNode };
function Marked({ lines, stale, faulty, onRefresh, children }: MarkedProps) {
  const changed = stale.filter(({ line }) => lines.includes(line));
  const view = lines.some((line) => faulty.has(line)) ? <div className="sheet-fault">{children}</div> : children;
  if (changed.length === 0) return view;
  return (
    <div className="sheet-changed">
      {view}
      <div className="sheet-note">
        <b>{say(words.stale)}</b>
        {changed.map(({ key, line, before, after }) => (
          <div key={`${line} ${key}`}>
            {after === null ? say(words.staleGone, { key, before }) : say(words.staleOne, { key, before, after })}{' '}
            {onRefresh !== null && after !== null && <button type="button" aria-label={say(words.refreshKey, { key })} onClick={() => onRefresh(key)}>{say(words.refresh)}</button>}
          </div>
        ))}
      </div>
    </div>
  );
}

const run = (inline: Inline, n: number) => (typeof inline === 'string' ? <Fragment key={n}>{inline}</Fragment> : <span key={n} style={{ fontWeight: inline.bold ? 700 : undefined, fontStyle: inline.italic ? 'italic' : undefined }}>{inline.text}</span>);
const signOf = (mark: string, n: number) => ({ dash: '- ', plus: '+ ', number: `${n + 1}. ` })[mark] ?? `${'abcdđeghiklmnopqrstuvxy'[n] ?? n + 1}) `;

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'bases': return <>{block.lines.map((line, n) => <p key={n} className="body"><i>{line}{n === block.lines.length - 1 ? '.' : ';'}</i></p>)}</>;
    case 'heading': return <p className="body"><b>{block.text}</b></p>;
    case 'paragraph': return <p className={block.align === undefined || block.align === 'justify' ? 'body' : ''} style={{ textAlign: block.align }}>{block.text.map(run)}</p>;
    case 'list': return <ul>{block.items.map((item, n) => <li key={n}>{signOf(block.mark, n)}{item.map(run)}</li>)}</ul>;
    case 'addressees': return <p className="body">{say(words.to)} {block.lines.join('; ')}</p>;
    case 'annex': return <div className="sheet-annex"><div>{say(words.annex, { number: block.number })}</div><div>{block.title}</div></div>;
    case 'table': {
      const cell = (Tag: 'th' | 'td', { text, bold, align, colspan, rowspan }: Cell, n: number) => <Tag key={n} scope={Tag === 'th' ? 'col' : undefined} colSpan={colspan} rowSpan={rowspan} style={{ textAlign: align ?? (Tag === 'th' ? 'center' : undefined), fontWeight: bold || Tag === 'th' ? 700 : undefined }}>{text}</Tag>;
      return (
        <div className="sheet-table" tabIndex={0} role="region" aria-label={block.caption ?? say(words.table)}>
          <table>
            <thead>{block.head.map((row, n) => <tr key={n}>{row.map((one, i) => cell('th', one, i))}</tr>)}</thead>
            <tbody>{block.body.map((row, n) => <tr key={n}>{row.map((one, i) => cell('td', one, i))}</tr>)}</tbody>
          </table>
        </div>
      );
    }
  }
}
