import type { UnstyledButtonProps } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentPropsWithRef, type ComponentType } from 'react';

/** A button that takes what the menu gives it: a press, a focus, whether it is open. */
export type MenuButton = ComponentType<UnstyledButtonProps & ComponentPropsWithRef<'button'>>;
/** A line of a menu: a page (`to`) or something to do. */
export type MenuLine = { text: string; to?: string; lang?: string; onChoose?: () => void };
type Props = { button: MenuButton; lines: readonly MenuLine[]; position: 'bottom-start' | 'bottom-end' | 'top-end' };

const load = () => import('./menu-drop.tsx');
const MenuDrop = lazy(load);

/** A menu that is fetched when somebody comes near its button: a first page on a phone must not wait for it. */
export function LateMenu(props: Props) {
  const [isAsked, setAsked] = useState(false);
  const button = <props.button aria-haspopup="menu" aria-expanded={false} onPointerEnter={load} onFocus={load} onClick={() => setAsked(true)} />;
  return isAsked ? <Suspense fallback={button}><MenuDrop {...props} /></Suspense> : button;
}
