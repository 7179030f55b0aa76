import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one thing to do next; `quiet` stands among others of its kind. */
  readonly look?: 'primary' | 'plain' | 'quiet';
}

/** A button that never submits a form by accident. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={[styles[look], className].filter(Boolean).join(' ')} />;
}
