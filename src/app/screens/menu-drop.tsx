import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { MenuButton, MenuLine } from './late-menu.tsx';

type Props = { button: MenuButton; lines: readonly MenuLine[]; position: 'bottom-start' | 'bottom-end' | 'top-end' };

/** The menu itself, open as soon as it is here; born open it does not know where the focus was, so it gives it back itself. */
export default function MenuDrop({ button: Button, lines, position }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position={position} width={240} defaultOpened onClose={() => button.current?.focus()}>
      <Menu.Target><Button ref={button} autoFocus /></Menu.Target>
      <Menu.Dropdown>
        {lines.map(({ text, to, lang, onChoose }) => (to === undefined
          ? <Menu.Item key={text} mih={44} {...(lang !== undefined && { lang })} onClick={onChoose}>{text}</Menu.Item>
          : <Menu.Item key={text} mih={44} component={Link} to={to}>{text}</Menu.Item>))}
      </Menu.Dropdown>
    </Menu>
  );
}
