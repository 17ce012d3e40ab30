import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useUnsavedGuard } from '../../../src/workshop/table/useUnsavedGuard.ts';
import { smallMap } from '../../intercepts/small-map.ts';
import { renderOnTable } from '../table.tsx';

function Guarded() {
  useUnsavedGuard();
  return null;
}

/** Whether the browser would ask before it closes the page. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

it('asks before the page is closed for as long as something is not on the disk', () => {
  const { store } = renderOnTable(<Guarded />, smallMap);
  expect(asks()).toBe(false);
  act(() => store.state.setState({ saving: { kind: 'saving' } }));
  expect(asks()).toBe(true);
  act(() => store.state.setState({ saving: { kind: 'memory', message: '' } }));
  expect(asks()).toBe(true);
  act(() => store.state.setState({ saving: { kind: 'saved', at: 0 } }));
  expect(asks()).toBe(false);
});
