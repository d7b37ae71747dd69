import './bars.css';

/** `said` is the figure as it is read; `whole` is what the value is a part of. */
export type Bar = { key: string; label: string; value: number; whole?: number; said: string };

/** Bars from zero, each under its name in full and its figure; who cannot see them hears a list. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value, whole = 0 }) => Math.max(value, whole)));
  const width = (amount: number) => `${(amount / most) * 100}%`;
  return (
    <ul className="bars">
      {bars.map(({ key, label, value, whole, said }) => (
        <li key={key}>
          <div className="bars-line"><span>{label}</span><b>{said}</b></div>
          <svg aria-hidden><rect className="whole" width={width(whole ?? 0)} height="10" /><rect className="part" width={width(value)} height="10" /></svg>
        </li>
      ))}
    </ul>
  );
}
