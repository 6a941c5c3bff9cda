import { calendarDate, precision, type CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import type { Logframe } from '../logframe';
import { iatiResults } from './iatiResults';
import { element, narrated, type XmlElement } from './xmlElement';

/** What IATI wants of a project and no logframe holds: given by a person, never made up. */
export interface IatiAbout {
  readonly id: string;
  readonly org: string;
  readonly name: string;
  /** Codes of IATI's lists: OrganisationType, OrganisationRole, ActivityStatus, Country, DAC 5 digit sector. */
  readonly type: string;
  readonly role: string;
  readonly status: string;
  readonly country: string;
  readonly sector: string;
  /** Planned start, a day. */
  readonly start: string;
  readonly title: string;
  readonly description: string;
}

/**
 * A project with its results as an IATI activity, elements in the order that the standard sets.
 * Source: IATI 2.03, iati-activity.
 *
 * @param written the day that the file is written for.
 */
export function iatiActivity(
  logframe: Logframe,
  about: IatiAbout,
  written: CalendarDate,
): { file: XmlElement; leftOut: readonly Finding[] } {
  const { elements, leftOut } = iatiResults(logframe, written);
  const { id, org, name, type, role, status, country, sector, start, title, description } = about;
  const named = [element('narrative', {}, [name])];
  const end = calendarDate(logframe.period?.to ?? '');
  const activity = element('iati-activity', { 'xml:lang': 'en' }, [
    element('iati-identifier', {}, [id]),
    element('reporting-org', { ref: org, type }, named),
    ...narrated('title', title),
    ...narrated('description', description),
    element('participating-org', { ref: org, type, role }, named),
    element('activity-status', { code: status }),
    element('activity-date', { type: PLANNED_START, 'iso-date': start }),
    ...(end === null || precision(end) !== 'day' || end < start
      ? []
      : [element('activity-date', { type: PLANNED_END, 'iso-date': end })]),
    element('recipient-country', { code: country }),
    element('sector', { code: sector }),
    ...elements,
  ]);
  const attributes = { version: '2.03', 'generated-datetime': `${written}T00:00:00Z` };
  return { file: element('iati-activities', attributes, [activity]), leftOut };
}

/** Codes of IATI's list ActivityDateType. */
const PLANNED_START = '1';
const PLANNED_END = '3';
