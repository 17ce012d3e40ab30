import { addCards } from '../../src/intercepts/model/card-edits.ts';
import { addIntercept, addStation } from '../../src/intercepts/model/lane-edits.ts';
import { addPath } from '../../src/intercepts/model/path-edits.ts';
import { emptyWorkshop } from '../../src/workshop/model/workshop-document.ts';
import { after } from '../workshop/after.ts';

/** Two lanes with a station each, a path between them with a gap on it, and one card of the whole system. */
export const smallMap = after(
  emptyWorkshop(),
  addIntercept({ id: 'i0', number: '0', name: 'Community Services' }),
  addIntercept({ id: 'i1', number: '1', name: 'Law Enforcement' }),
  addStation({ id: 's0', intercept: 'i0', name: 'Crisis Lines' }),
  addStation({ id: 's1', intercept: 'i1', name: '911 Dispatch' }),
  addPath({ id: 'p0', kind: 'onward', from: 's0', to: 's1', label: 'Danger' }),
  addPath({ id: 'p1', kind: 'exit', from: 's1', to: '' }),
  addCards([
    { id: 'r0', kind: 'resource', at: 'station:s0', text: 'Warmline', status: 'short', agency: 'County Health' },
    { id: 'g0', kind: 'gap', at: 'station:s0', text: 'Nobody answers at night' },
    { id: 'g1', kind: 'gap', at: 'station:s0', text: 'No Spanish speaker', lastChecked: '2026-05-01' },
    { id: 'g2', kind: 'gap', at: 'path:p0', text: 'Calls are dropped' },
    { id: 'q0', kind: 'quick-fix', at: 'system', text: 'Share the phone list' },
  ]),
);
