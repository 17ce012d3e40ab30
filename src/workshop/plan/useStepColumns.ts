import { createContext, useContext } from 'react';
import { STEP_COLUMNS, type StepColumn } from './step-columns.ts';

const StepColumns = createContext<readonly StepColumn[]>(STEP_COLUMNS);
export const StepColumnsProvider = StepColumns.Provider;

/** What the tables of the plan show: what it takes to make one, or to follow it up. */
export const useStepColumns = (): readonly StepColumn[] => useContext(StepColumns);
