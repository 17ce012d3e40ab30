import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { MenuChoice } from './controls/Menu.tsx';
import { ExportMenu } from './export/ExportMenu.tsx';
import { fileNameOf } from './export/fileName.ts';
import { useTables } from './export/tables/useTables.tsx';
import { useParking } from './intercepts/cards/useParking.tsx';
import { DeskProvider } from './intercepts/desk/desk.ts';
import { createLooking, LookingProvider } from './intercepts/looking/looking.ts';
import type { Id } from './intercepts/model/field.ts';
import { useProjectorChoices } from './intercepts/projector/useProjectorChoices.ts';
import { useShowOnProjector } from './intercepts/projector/useShowOnProjector.ts';
import { deskOn } from './shell/desk-on.ts';
import { ChangeList, loadMap, loadOthers, PhaseScreen, ProjectorScreen } from './shell/rooms.tsx';
import { switchTheme } from './shell/switch-theme.ts';
import { useShown } from './shell/useShown.ts';
import type { Language } from './words/languages.ts';
import { Speaking } from './words/Speaking.tsx';
import { TermsProvider, useWords } from './words/useWords.ts';
import { useShortcuts } from './workshop/bar/useShortcuts.ts';
import { WorkshopBar } from './workshop/bar/WorkshopBar.tsx';
import { BreakoutProvider, useBreakout } from './workshop/breakout/useBreakout.tsx';
import { AddFromCsv } from './workshop/import/AddFromCsv.tsx';
import { aboutOf, termsOf } from './workshop/model/workshop-document.ts';
import { Notices } from './workshop/notices/Notices.tsx';
import type { AppUpdates } from './workshop/offline/app-updates.ts';
import { UpdateNotice } from './workshop/offline/UpdateNotice.tsx';
import { useSafeReload } from './workshop/offline/useSafeReload.ts';
import { PersonalData } from './workshop/protect/PersonalData.tsx';
import { useFindings } from './workshop/protect/useFindings.ts';
import { useReview } from './workshop/review/useReview.tsx';
import { useFile } from './workshop/safekeeping/useFile.tsx';
import { useRoomWarning } from './workshop/safekeeping/useRoomWarning.ts';
import { useSafekeeping } from './workshop/safekeeping/useSafekeeping.tsx';
import { SpokenHereProvider } from './workshop/shelf/spoken-here.ts';
import { type Handed, Workshops } from './workshop/shelf/Workshops.tsx';
import type { Device } from './workshop/storage/device.ts';
import { useWorkshop, WorkshopProvider } from './workshop/store/useWorkshop.ts';
import { useUnsavedGuard } from './workshop/table/useUnsavedGuard.ts';
import { OfferedProvider } from './workshop/templates/offered.ts';
import { useOwnTemplates } from './workshop/templates/useOwnTemplates.ts';
import { useTemplateDialog } from './workshop/templates/useTemplateDialog.tsx';
import { RoomTimer } from './workshop/timer/RoomTimer.tsx';
import { useWalkOnMap } from './workshop/training/useWalkOnMap.ts';
import { bringBackTo } from './workshop/versions/replace.ts';

export interface Machine {
  readonly device: Device;
  /** Hands a file to the person. */
  readonly saveAs: (name: string, content: Blob) => void;
  /** Undefined where no service worker keeps the app. */
  readonly updates?: AppUpdates | undefined;
  /** True in the window that only shows the map to the room. */
  readonly isProjector: boolean;
  /** Opens that window for the workshop that this one shows. */
  readonly openProjector: () => void;
}

/** The shell: takes a workshop from the shelf and puts the map, the day and the paper around it. */
export function App({ machine }: { readonly machine: Machine }) {
  // A failure here is seen again, and said, when the map is wanted.
  useEffect(() => void Promise.allSettled([loadMap()]), []);
  const [language, setLanguage] = useState(() => machine.device.language?.spoken() ?? 'en-US');
  const offered = useOwnTemplates(machine.device.templates);
  const spokenHere = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        machine.device.language?.choose(chosen);
        setLanguage(chosen);
      },
    }),
    [language, machine],
  );
  return (
    <Speaking language={language}>
      <SpokenHereProvider value={spokenHere}>
        <OfferedProvider value={offered}>
          <Workshops device={machine.device} sample={loadSample}>
            {(handed) => <OpenWorkshop key={handed.table.open.id} machine={machine} {...handed} />}
          </Workshops>
        </OfferedProvider>
      </SpokenHereProvider>
      {machine.updates ? <UpdateNotice updates={machine.updates} /> : null}
    </Speaking>
  );
}

async function loadSample() {
  const { marlowCounty } = await import('./samples/marlow-county.ts');
  return marlowCounty();
}

interface Props extends Handed {
  readonly machine: Machine;
}

function OpenWorkshop(props: Props) {
  const { store } = props.table;
  const { device } = props.machine;
  const { id } = props.table.open;
  const desk = useMemo(() => deskOn(store, device, id), [store, device, id]);
  const [looking] = useState(createLooking);
  useEffect(() => {
    const { kind, said } = props.said;
    if (said !== '') store.tell(said, kind === 'opened' ? 'done' : 'problem');
  }, [store, props.said]);
  return (
    <WorkshopProvider value={store}>
      <DeskProvider value={desk}>
        <LookingProvider value={looking}>
          <InTheirWords>
            {props.machine.isProjector ? <Projected id={props.table.open.id} /> : <OnTable {...props} />}
          </InTheirWords>
        </LookingProvider>
      </DeskProvider>
    </WorkshopProvider>
  );
}

/** Speaks the workshop's language, and of jails or prisons, counties or areas, as the workshop does. */
function InTheirWords({ children }: { readonly children: ReactNode }) {
  const language = useWorkshop((state) => aboutOf(state.document).language);
  const terms = useWorkshop((state) => state.document.terms);
  const words = useMemo(() => termsOf({ terms }), [terms]);
  return (
    <Speaking language={language}>
      <TermsProvider value={words}>{children}</TermsProvider>
    </Speaking>
  );
}

/** The second screen of the room. */
function Projected({ id }: { readonly id: Id }) {
  const say = useWords();
  const title = useWorkshop((state) => aboutOf(state.document).title);
  return (
    <div className="projected">
      <RoomTimer />
      <Suspense fallback={<p className="opening">{say('app.loading')}</p>}>
        <ProjectorScreen workshop={id} title={title === '' ? say('shelf.untitled') : title} />
      </Suspense>
    </div>
  );
}

function OnTable({
  table,
  machine,
  opened,
  list,
  onListDone,
  tables: droppedTables,
  onTablesDone,
  phase,
  onPhase,
  onShelf,
}: Props) {
  const { open, store } = table;
  const say = useWords();
  const [csv, setCsv] = useState(false);
  const tables = useTables({
    workshop: () => open.document,
    offered: droppedTables,
    onOfferedDone: onTablesDone,
    newId: store.newId,
    list: ChangeList,
    onApply: (label, from, to) => store.perform(label, bringBackTo(from, to), { shown: true }),
  });
  const handOut = useCallback(
    (ending: string, content: Blob) => {
      const name = fileNameOf(open.document, ending);
      machine.saveAs(name, content);
      store.tell(say('done.fileSaved', { name }));
    },
    [open, store, machine, say],
  );
  const saveFile = useCallback(
    () => handOut('sim.json', new Blob([open.toFile()], { type: 'application/json' })),
    [handOut, open],
  );
  useShortcuts(saveFile);
  useUnsavedGuard();
  useSafeReload(machine.updates, open);
  const safekeeping = useSafekeeping(machine.device, table, phase, handOut);
  const suggestedName = () => fileNameOf(open.document, 'sim.json');
  const file = useFile(machine.device, table, { phase, suggestedName, from: opened });
  const findings = useFindings(machine.device, open.id);
  useRoomWarning(machine.device, table);
  useShowOnProjector(open.id);
  useWalkOnMap();
  const parking = useParking();
  const { breakout, dialog: takingBack } = useBreakout(machine.device, table, handOut);
  const shown = useShown();
  const review = useReview();
  const templates = useTemplateDialog(handOut);
  const projector = useProjectorChoices(machine.openProjector, store.tell);
  useEffect(() => {
    const timer = setTimeout(() => void loadOthers(), 1500);
    return () => clearTimeout(timer);
  }, []);
  const more: readonly MenuChoice[] = [
    ...parking.choices,
    review.choice,
    { id: 'csv', label: say('action.importCsv'), run: () => setCsv(true) },
    tables.choice,
    ...file.choices,
    ...safekeeping.choices,
    templates.choice,
    { id: 'commissioning', label: say('phase.commissioning'), run: () => onPhase('commissioning') },
    { id: 'theme', label: say('theme.choose'), run: switchTheme },
    ...projector,
  ];
  return (
    <div className="workshop">
      <WorkshopBar phase={phase} onPhase={onPhase} onShelf={onShelf} onSaveFile={saveFile} file={file} more={more}>
        <PersonalData {...findings} />
        <ExportMenu
          shown={shown}
          workshop={() => open.document}
          now={machine.device.now}
          saveAs={machine.saveAs}
          tell={store.tell}
          personalIn={(document) => findings.findingsIn(document).length}
        />
      </WorkshopBar>
      <main className="workshop-main">
        <Suspense fallback={<p className="opening">{say('app.loading')}</p>}>
          <BreakoutProvider value={breakout}>
            <PhaseScreen
              phase={phase}
              onPhase={onPhase}
              commands={more}
              ask={machine.device.ask}
              saveFile={handOut}
              learn={{ workshop: open.id, quiz: machine.device.quiz }}
            />
          </BreakoutProvider>
        </Suspense>
      </main>
      <AddFromCsv
        ask={machine.device.ask}
        isOpen={csv}
        offered={list}
        onClose={() => {
          setCsv(false);
          onListDone();
        }}
      />
      {tables.dialog}
      {safekeeping.dialog}
      {parking.dialog}
      {takingBack}
      {review.dialog}
      {templates.dialog}
      {file.dialog}
      <Notices />
    </div>
  );
}
