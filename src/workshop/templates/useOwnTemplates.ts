import { useMemo, useState } from 'react';
import type { Template } from '../../intercepts/templates/template.ts';
import type { OwnTemplates } from '../storage/own-templates.ts';
import type { Offered } from './offered.ts';

/** The templates of this device, as everything that offers templates sees them. */
export function useOwnTemplates(kept: OwnTemplates | undefined): Offered {
  const [own, setOwn] = useState<readonly Template[]>(() => kept?.all() ?? []);
  return useMemo(() => {
    const without = (id: string) => own.filter((template) => template.id !== id);
    return {
      own,
      keep: (template) => {
        setOwn([...without(template.id), template]);
        return kept?.keep(template) ?? false;
      },
      remove: (id) => {
        setOwn(without(id));
        kept?.remove(id);
      },
    };
  }, [own, kept]);
}
