import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Role } from '../model/roster.ts';

/** What the screen calls the roles, for reading them from a sheet. */
export function useRoleNames(): Readonly<Record<Role, string>> {
  const say = useWords();
  return useMemo(
    () => ({
      participant: say('person.role.participant'),
      facilitator: say('person.role.facilitator'),
      'core-team': say('person.role.core-team'),
    }),
    [say],
  );
}
