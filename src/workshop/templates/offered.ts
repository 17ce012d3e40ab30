import { createContext, useContext } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import type { Template } from '../../intercepts/templates/template.ts';

/** The templates of this device, beside those that come with the app (`useTemplates`). */
export interface Offered {
  /** Those that a coalition has made, which can be removed again. */
  readonly own: readonly Template[];
  /** Offers one more, or another version of one of the same id. False where it lasts only as long as this page. */
  readonly keep: (template: Template) => boolean;
  readonly remove: (id: Id) => void;
}

const Context = createContext<Offered>({ own: [], keep: () => false, remove: () => undefined });
export const OfferedProvider = Context.Provider;
export const useOffered = (): Offered => useContext(Context);
