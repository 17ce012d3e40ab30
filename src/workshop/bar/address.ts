import { useSyncExternalStore } from 'react';
import { ID_PATTERN, type Id } from '../../intercepts/model/field.ts';
import { PHASES, type Phase } from './phases.ts';

/** What the page shows, kept in its address so that a reload comes back to it. An empty id is the shelf. */
export interface Address {
  readonly workshop: Id;
  readonly phase: Phase;
}

const addressOf = (hash: string): Address => {
  const [workshop = '', phase] = hash.replace(/^#\/?/, '').split('/');
  return {
    workshop: ID_PATTERN.test(workshop) ? workshop : '',
    phase: PHASES.find((known) => known === phase) ?? 'map',
  };
};

const hashOf = ({ workshop, phase }: Address): string => (workshop === '' ? '#/' : `#/${workshop}/${phase}`);

function subscribe(listener: () => void) {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export function useAddress(): readonly [Address, (address: Address) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return [
    addressOf(hash),
    (address) => {
      location.hash = hashOf(address);
    },
  ];
}
