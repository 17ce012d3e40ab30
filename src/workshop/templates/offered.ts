import { createContext, useContext } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import type { Template } from '../../intercepts/templates/template.ts';
import { TEMPLATES } from '../../intercepts/templates/templates.ts';

/** The templates that people can choose from: those that come with the app, and those of this device. */
export interface Offered {
  readonly templates: readonly Template[];
  /** Those that a coalition has made, which can be removed again. */
  readonly own: readonly Template[];
  /** Offers one more, or another version of one of the same id. False where it lasts only as long as this page. */
  readonly keep: (template: Template) => boolean;
  readonly remove: (id: Id) => void;
}

const Context = createContext<Offered>({ templates: TEMPLATES, own: [], keep: () => false, remove: () => undefined });
export const OfferedProvider = Context.Provider;
export const useOffered = (): Offered => useContext(Context);
