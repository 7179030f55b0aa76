import { expect, it } from 'vitest';
import { personName, setPersonName } from './personName.ts';

it('a name is kept without signs that turn the direction of what is read, as they come with copied text', () => {
  setPersonName(' \u202e王\u202c ');
  expect(personName()).toBe('王');
  expect(localStorage.getItem('nianbao:person-name')).toBe('王');
});
