/**
 * Every sentence a person can be shown, by domain. English is the only language yet; another one is another catalogue of the
 * same type, chosen here. A namespace and not an object: a page then carries only the domains that it speaks of.
 */
export * as say from './catalogue';
