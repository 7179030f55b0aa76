import {
  Button,
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import styles from './Menu.module.css';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly sections: readonly { readonly title: string; readonly commands: readonly Command[] }[];
  readonly defaultOpen: boolean;
}

/** A button that opens a menu of commands. */
export default function Menu({ label, sections, defaultOpen }: MenuProps) {
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
      <Button className={styles.button ?? ''}>{label}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.menu ?? ''}>
          {sections.map((section) => (
            <MenuSection key={section.title}>
              <Header className={styles.title ?? ''}>{section.title}</Header>
              {section.commands.map((command) => (
                <MenuItem key={command.id} className={styles.item ?? ''} onAction={command.run}>
                  {command.label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
