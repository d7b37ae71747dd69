import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MenuButton, MenuLine } from './late-menu.tsx';

type Props = { button: MenuButton; lines: readonly MenuLine[]; position: 'bottom-start' | 'bottom-end' | 'top-end' };

/** The menu itself, open as soon as it is here. */
export default function MenuDrop({ button: Button, lines, position }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []); // once its button has the focus, so that Esc gives it back
  return (
    <Menu position={position} width={240} opened={isOpen} onChange={setOpen}>
      <Menu.Target><Button autoFocus /></Menu.Target>
      <Menu.Dropdown>
        {lines.map(({ text, to, lang, onChoose }) => (to === undefined
          ? <Menu.Item key={text} mih={44} {...(lang !== undefined && { lang })} onClick={onChoose}>{text}</Menu.Item>
          : <Menu.Item key={text} mih={44} component={Link} to={to}>{text}</Menu.Item>))}
      </Menu.Dropdown>
    </Menu>
  );
}
