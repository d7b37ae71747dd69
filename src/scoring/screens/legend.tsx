import { say } from '../../kit/words.ts';
import { legendWords } from '../words/sentences.ts';
import type { View } from './board-model.ts';

const tones = ['low', 'half', 'good', 'near', 'full', 'none'] as const;

/** What the colours and marks mean; the numbers are always there as well. */
export function Legend({ view }: { view: View }) {
  const rows = view === 'difference' ? ([['low', legendWords.muchLess], ['half', legendWords.less], ['raised', legendWords.more], ['none', legendWords.none]] as const) : tones.map((tone) => [tone, legendWords[tone]] as const);
  return (
    <div className="legend">
      {rows.map(([tone, text]) => <span key={tone}><i className={`tone-${tone}`} aria-hidden />{say(text)}</span>)}
      {view === 'appraisal' && <span><b aria-hidden>◥</b>{say(legendWords.differs)}</span>}
    </div>
  );
}
