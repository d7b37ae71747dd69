import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { say } from '../../kit/words.ts';
import { LateMenu, type MenuButton } from './late-menu.tsx';
import { isAt, onBar, type Place } from './menu.ts';
import { words } from '../words.ts';

const isHere = (path: string) => ({ pages }: Place) => pages.some(({ to }) => isAt(path, to));

const More: MenuButton = (props) => <UnstyledButton {...props} className="place place-more"><IconDots size={22} aria-hidden /><span>{say(words.more)}</span></UnstyledButton>;
const MoreHere: MenuButton = (props) => <More aria-current="true" {...props} />;

/** The first level: icon over its word. On phones the first four stand in the bar and the rest behind "Thêm". */
export function Places({ places, path }: { places: readonly Place[]; path: string }) {
  const rest = places.slice(onBar);
  return (
    <nav className="places" aria-label={say(words.menu)}>
      {places.map((place, n) => (
        <Link key={place.id} to={place.pages[0]!.to} className={`place ${n >= onBar ? 'place-rest' : ''}`} aria-current={isHere(path)(place) ? (place.pages.length === 1 ? 'page' : 'true') : undefined}>
          <place.icon size={22} stroke={1.75} aria-hidden /><span>{say(place.text)}</span>
        </Link>
      ))}
      {rest.length > 0 && <LateMenu button={rest.some(isHere(path)) ? MoreHere : More} position="top-end" lines={rest.map(({ text, pages }) => ({ text: say(text), to: pages[0]!.to }))} />}
    </nav>
  );
}

/** The second level: the pages of the place that one is in, where there are several. */
export function Pages({ places, path }: { places: readonly Place[]; path: string }) {
  const here = places.find(isHere(path));
  return here === undefined || here.pages.length === 1 ? null : (
    <nav className="place-pages" aria-label={say(here.text)}>
      {here.pages.map(({ text, to }) => <Link key={to} to={to} className="place-page" aria-current={isAt(path, to) ? 'page' : undefined}>{say(text)}</Link>)}
    </nav>
  );
}
