import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { degreesOf } from '../model/checklist.ts';
import { gapFromStatement, gapsOfStatement, placeOfGap } from '../model/checklist-edits.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';

/** Makes a gap of an answer below the highest, where the service stands or at the intercept of the statement. Says why where it does not. */
export function useStatementGap() {
  const say = useWords();
  const { perform, newId, tell } = useCommands();
  const now = useWorkshopNow();
  return (sheetId: Id, statementId: Id) => {
    const { document } = now();
    const statement = document.statements[statementId];
    const service = document.answerSheets[sheetId]?.service ?? '';
    if (!statement) return;
    if (gapsOfStatement(document, statementId, service).length > 0) {
      tell(say('statementGap.isThere'));
      return;
    }
    const degrees = degreesOf(document.checklists[statement.checklist]?.scale ?? 'extent');
    const value = document.answers[linkIdOf(sheetId, statementId)]?.value ?? null;
    if (value === null || value === degrees.at(-1)) {
      tell(say('statementGap.isFull'), 'problem');
      return;
    }
    const asked = document.cards[service]?.text ?? '';
    const isMissing = value === degrees[0];
    const { text: said } = statement;
    const text =
      asked === ''
        ? say(isMissing ? 'statementGap.missing' : 'statementGap.partly', { text: said })
        : say(isMissing ? 'statementGap.missingAt' : 'statementGap.partlyAt', { text: said, service: inBrief(asked) });
    const gap = { id: newId(), at: placeOfGap(document, statement, service), text };
    perform(say('statementGap.made', { text: inBrief(said) }), gapFromStatement(statementId, gap, service), {
      shown: true,
    });
  };
}
