import './checklists.css';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import type { ChecklistAim } from './aim.ts';

interface Props {
  readonly card: Id;
  readonly onOpen: (aim: ChecklistAim) => void;
}

/** The statements that a gap comes from, or the checklists that were answered about a service: the way back from the map. */
export function CardStatements({ card, onOpen }: Props) {
  const say = useWords();
  const links = useWorkshopList((document) =>
    Object.values(document.statementGaps).filter(({ gap, statement }) => gap === card && isAsked(document, statement)),
  );
  const answered = useWorkshopList((document) => [
    ...new Set(Object.values(document.answerSheets).flatMap((one) => (one.service === card ? [one.checklist] : []))),
  ]);
  if (links.length === 0 && answered.length === 0) return null;
  return (
    <section className="form card-statements">
      <h3>{say(links.length > 0 ? 'cardStatements.ofGap' : 'cardStatements.ofService')}</h3>
      <ul>
        {links.map(({ id, statement, service }) => (
          <FromStatement key={id} statement={statement} service={service} onOpen={onOpen} />
        ))}
        {answered.map((checklist) => (
          <Answered key={checklist} checklist={checklist} service={card} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** The self-assessment has a screen of its own, which no aim leads to. */
const isAsked = ({ statements }: WorkshopDocument, statement: Id) =>
  statements[statement] !== undefined && statements[statement].checklist !== SELF_ASSESSMENT;

function FromStatement({ statement, service, onOpen }: Omit<ChecklistAim, 'checklist'> & Pick<Props, 'onOpen'>) {
  const say = useWords();
  const asked = useWorkshop(({ document }) => document.statements[statement]);
  const name = useWorkshop(({ document }) => document.checklists[asked?.checklist ?? '']?.name ?? '');
  if (!asked) return null;
  const { checklist, text } = asked;
  return (
    <li>
      <p className="hint">{text}</p>
      <Button
        look="quiet"
        aria-label={say('cardStatements.open', { text })}
        onPress={() => onOpen({ checklist, statement, service })}
      >
        {name}
      </Button>
    </li>
  );
}

function Answered({ checklist, service, onOpen }: Omit<ChecklistAim, 'statement'> & Pick<Props, 'onOpen'>) {
  const say = useWords();
  const name = useWorkshop(({ document }) => document.checklists[checklist]?.name ?? '');
  return (
    <li>
      <Button
        look="quiet"
        aria-label={say('cardStatements.open', { text: name })}
        onPress={() => onOpen({ checklist, statement: '', service })}
      >
        {name}
      </Button>
    </li>
  );
}
