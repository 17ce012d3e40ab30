import { useMemo } from 'react';
import type { Template } from '../../intercepts/templates/template.ts';
import { TEMPLATES } from '../../intercepts/templates/templates.ts';
import { useOffered } from './offered.ts';

/** Every template that people can choose from: those that come with the app, then those of this device. */
export function useTemplates(): readonly Template[] {
  const { own } = useOffered();
  return useMemo(() => [...TEMPLATES, ...own], [own]);
}
