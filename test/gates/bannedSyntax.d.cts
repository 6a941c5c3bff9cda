import type { Linter } from 'eslint';

/** Flat config blocks, one a room. */
declare const bannedSyntax: Linter.Config[];
export = bannedSyntax;
