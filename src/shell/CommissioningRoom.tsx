import type { Id } from '../intercepts/model/field.ts';
import { useWords } from '../words/useWords.ts';
import { CommissioningScreen } from '../workshop/commissioning/CommissioningScreen.tsx';
import { useCommands, useWorkshopNow } from '../workshop/store/useWorkshop.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  readonly onCard: (card: Id) => void;
  readonly onMeasures: () => void;
  readonly saveFile: (ending: string, content: Blob) => void;
}

/** The view for those who pay, with its tables as a workbook to take along. */
export function CommissioningRoom({ onCard, onMeasures, saveFile }: Props) {
  const say = useWords();
  const now = useWorkshopNow();
  const { tell } = useCommands();
  const save = async () => {
    try {
      const { writeCommissioningBook } = await import('../export/xlsx/commissioningBook.ts');
      const book = await writeCommissioningBook(now().document, say);
      saveFile('commissioning.xlsx', new Blob([book], { type: XLSX }));
    } catch (error) {
      tell(
        say('commissioning.tablesFailed', { detail: error instanceof Error ? error.message : String(error) }),
        'problem',
      );
    }
  };
  return <CommissioningScreen onCard={onCard} onMeasures={onMeasures} onSaveTables={() => void save()} />;
}
