import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { topicsOf } from '../../intercepts/model/coverage.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { useWords } from '../../words/useWords.ts';
import { type CommissioningFilter, EVERYTHING, groupsOf } from '../model/commissioning.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

interface Props {
  readonly filter: CommissioningFilter;
  readonly onFilter: (filter: CommissioningFilter) => void;
}

/** Narrows all tables at once. What the workshop has no word for is not offered. */
export function FilterRow({ filter, onFilter }: Props) {
  const say = useWords();
  const workshop = useWorkshop(({ document }) => document);
  const named = (by: 'population' | 'area') => groupsOf(workshop, by).map(({ name }) => ({ value: name, label: name }));
  const fields = [
    {
      field: 'need',
      label: say('commissioning.need'),
      any: say('commissioning.anyNeed'),
      options: topicsOf(workshop, 'need').map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      field: 'intercept',
      label: say('coverage.rowHead'),
      any: say('commissioning.anyIntercept'),
      options: interceptsOf(workshop).map((lane) => ({ value: lane.id, label: say('map.intercept', lane) })),
    },
    {
      field: 'population',
      label: say('field.population'),
      any: say('commissioning.anyPopulation'),
      options: named('population'),
    },
    { field: 'area', label: say('field.area'), any: say('commissioning.anyArea'), options: named('area') },
  ] as const;
  const isFiltered = fields.some(({ field }) => filter[field] !== '');
  return (
    <section className="commissioning-filter" aria-label={say('commissioning.filter')}>
      {fields.map(({ field, label, any, options }) =>
        options.length === 0 ? null : (
          <Choice
            key={field}
            label={label}
            value={filter[field]}
            options={[{ value: '', label: any }, ...options]}
            onChange={(value) => onFilter({ ...filter, [field]: value })}
          />
        ),
      )}
      <Button isDisabled={!isFiltered} onPress={() => onFilter(EVERYTHING)}>
        {say('commissioning.clear')}
      </Button>
    </section>
  );
}
