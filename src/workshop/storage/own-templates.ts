import type { Id } from '../../intercepts/model/field.ts';
import type { Template } from '../../intercepts/templates/template.ts';
import { readTemplate, writeTemplate } from '../../intercepts/templates/template-file.ts';

/** The templates that a coalition has made for itself, as this device keeps them. */
export interface OwnTemplates {
  readonly all: () => readonly Template[];
  /** Keeps a template, in place of one with the same id. False where the browser keeps nothing, or has no room. */
  readonly keep: (template: Template) => boolean;
  readonly remove: (id: Id) => void;
  readonly clear: () => void;
}

// Pages opened from files share one origin with all other such pages, so the key says whose it is.
const KEY = 'sim-mapper/template/';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Each template under a key of its own, so that two tabs do not write over each other's. */
export function ownTemplatesIn(storage: () => Kept): OwnTemplates {
  const keys = () => {
    const kept = storage();
    return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '').filter((key) =>
      key.startsWith(KEY),
    );
  };
  return {
    all: () =>
      asFarAsAllowed(() => keys().toSorted(), [])
        .map((key) => readTemplate(asFarAsAllowed(() => storage().getItem(key), null) ?? ''))
        .flatMap((read) => (read.kind === 'template' ? [read.template] : [])),
    keep: (template) =>
      asFarAsAllowed(() => {
        storage().setItem(KEY + template.id, writeTemplate(template));
        return true;
      }, false),
    remove: (id) => asFarAsAllowed(() => storage().removeItem(KEY + id), undefined),
    clear: () =>
      asFarAsAllowed(() => {
        for (const key of keys()) storage().removeItem(key);
      }, undefined),
  };
}

/** Merely touching the storage throws where site data is blocked, and a full one throws when it is written. */
function asFarAsAllowed<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
