import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { needGapsOf } from '../model/commissioning.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { Panel } from './Panel.tsx';

interface Props {
  readonly shown: WorkshopDocument;
  readonly onCell: (need: Id, intercept: Id) => void;
}

/** In steps that a projector still tells apart. */
const SHADES = 4;

/** How many gaps each need has at each intercept, darker for more; a cell shows what is behind it in all other tables. */
export function NeedGrid({ shown, onCell }: Props) {
  const say = useWords();
  const { needs, rows, most } = needGapsOf(shown);
  return (
    <Panel
      title={say('commissioning.byNeed')}
      count={say('commissioning.keyOfCells')}
      teaching={say('commissioning.noNeed')}
      isEmpty={most === 0}
      isWide
    >
      <table
        className="need-grid"
        data-few={needs.length < 5 || undefined}
        aria-label={say('commissioning.byNeedCaption')}
      >
        <thead>
          <tr>
            <th scope="col">{say('coverage.rowHead')}</th>
            {needs.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ intercept, cells }) => {
            const row = intercept ? say('map.intercept', intercept) : say('map.wholeSystem');
            return (
              <tr key={intercept?.id ?? ''}>
                <th scope="row">{row}</th>
                {needs.map(({ id, name }, index) => {
                  const { gaps = [], resources = [] } = cells[index] ?? {};
                  const isUnknown = gaps.length + resources.length === 0;
                  const label = isUnknown
                    ? say('commissioning.unknown', { row, need: name })
                    : say('commissioning.cell', { row, need: name, count: gaps.length });
                  return (
                    <td key={id}>
                      <button
                        type="button"
                        className="need-cell"
                        data-shade={Math.ceil((gaps.length / most) * SHADES)}
                        data-unknown={isUnknown || undefined}
                        aria-label={label}
                        onClick={() => onCell(id, intercept?.id ?? '')}
                      >
                        {isUnknown ? '–' : gaps.length}
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
