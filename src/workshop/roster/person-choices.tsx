import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { ROLES, type Role, STANDINGS, type Standing } from '../model/roster.ts';
import { partnerKindsOf } from '../model/roster-edits.ts';
import { useWorkshopList } from '../store/useWorkshop.ts';

interface Props<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function KindChoice(props: Props<Id>) {
  const say = useWords();
  const kinds = useWorkshopList(partnerKindsOf);
  const options = kinds.map(({ id, name }) => ({ value: id, label: name }));
  return <Choice {...props} labelHidden options={[{ value: '', label: say('person.noKind') }, ...options]} />;
}

export function RoleChoice(props: Props<Role>) {
  const say = useWords();
  return (
    <Choice
      {...props}
      labelHidden
      options={ROLES.map((role) => ({ value: role, label: say(`person.role.${role}`) }))}
    />
  );
}

export function StandingChoice(props: Props<Standing>) {
  const say = useWords();
  return (
    <Choice
      {...props}
      labelHidden
      options={STANDINGS.map((standing) => ({ value: standing, label: say(`standing.${standing || 'none'}`) }))}
    />
  );
}
