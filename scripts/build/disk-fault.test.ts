import { expect, test } from 'vitest';
import { diskFault } from './disk-fault.ts';

const full = new Error("ENOSPC: no space left on device, open 'dist/x'");

test('diskFault(error) says what is wrong with the disk, also of a cause', () => {
  const told = "the disk is full (ENOSPC: no space left on device, open 'dist/x')";
  expect(diskFault(full)).toBe(told);
  expect(diskFault(new Error('/vi/ could not be written', { cause: full }))).toBe(told);
});

test('any other error is none of the disk', () => {
  expect(diskFault(new Error('ENOENT: no such file'))).toBeUndefined();
  expect(diskFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(diskFault('ENOSPC: no error')).toBeUndefined();
});
