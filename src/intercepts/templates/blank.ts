import type { Template } from './template.ts';
import { usAdults } from './us-adults.ts';

/** Two community bands with nothing between them, for a room that draws its own intercepts. */
export const blank: Template = {
  ...usAdults,
  id: 'blank',
  name: 'Blank map',
  description: 'No intercepts yet: the room draws and names its own.',
  intercepts: [],
  paths: [],
};
