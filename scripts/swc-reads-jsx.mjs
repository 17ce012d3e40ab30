// Loaded before dependency-cruiser, which never tells swc that a .tsx file holds JSX and so cannot read a single screen.
import swc from '@swc/core';

const { parseFileSync } = swc;

swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });
