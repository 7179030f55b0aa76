import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
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
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** A button that opens a menu of commands. It comes in place of a button that was pressed, and opens at once. */
export default function Menu({ label, sections, open, onOpenChange }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // The menu gives the focus back to what has it when it opens.
    button.current?.focus();
    onOpenChange(true);
  }, [onOpenChange]);

  function run(command: Command): void {
    // What the command opens is to give the focus back to the button, not to an item that is gone.
    flushSync(() => onOpenChange(false));
    button.current?.focus();
    command.run();
  }

  return (
    <MenuTrigger isOpen={open} onOpenChange={onOpenChange}>
      <Button ref={button} className={styles.button ?? ''}>
        {label}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.menu ?? ''} autoFocus="first">
          {sections.map((section) => (
            <MenuSection key={section.title}>
              <Header className={styles.title ?? ''}>{section.title}</Header>
              {section.commands.map((command) => (
                <MenuItem key={command.id} className={styles.item ?? ''} onAction={() => run(command)}>
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
