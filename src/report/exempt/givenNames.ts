/**
 * Given names that are common in the United Kingdom: how a name without a title is told from a place. Source: names of the lists of
 * baby names of the Office for National Statistics, of which a short choice is enough here; places and days are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abigail Adam Adrian Aisha Alan Albert Alex Alexander Alexandra Alfie Alice Alison Amanda Amelia Amy Andrea Andrew Angela Ann
   Anna Anne Anthony Arthur Ayesha Barbara Ben Benjamin Bethan Brian Bridget Callum Carol Caroline Catherine Charles Charlie Charlotte
   Chloe Christine Christopher Claire Colin Connor Craig Daniel David Dawn Deborah Denise Dennis Derek Diane Donald Donna Dorothy Dylan
   Edward Eleanor Elizabeth Ella Ellie Emily Emma Eric Ethan Evan Evelyn Faith Fatima Fiona Frances Frank Freya Gareth Gary Gavin
   Geoffrey George Georgia Gillian Grace Graham Hannah Harry Heather Heidi Helen Henry Holly Hugh Iain Ian Imran Isabella Jack Jacob
   Jacqueline Jake James Jamie Jane Janet Jason Jean Jennifer Jessica Joan Joanna Joanne John Jonathan Joseph Joshua Joyce Judith Julia
   Julian Julie Karen Kate Katherine Kathleen Katie Keith Kelly Kenneth Kevin Kirsty Laura Lauren Leah Lee Leo Leon Lesley Lewis Liam
   Linda Lisa Louise Lucy Luke Lynn Malcolm Margaret Maria Marie Mark Martin Mary Matthew Maureen Megan Melissa Michael Michelle Mohammad
   Mohammed Molly Muhammad Natalie Nathan Neil Niamh Nicholas Nicola Nigel Noah Oliver Olivia Oscar Owen Pamela Patricia Patrick Paul
   Pauline Peter Philip Poppy Priya Rachel Raymond Rebecca Rhys Richard Robert Robin Roger Rory Rosemary Ross Roy Russell Ruth Ryan Sally
   Sam Samantha Samuel Sandra Sarah Scott Sean Sharon Sheila Shirley Simon Siobhan Sophia Sophie Stephanie Stephen Steven Stuart Susan
   Tara Teresa Terence Theo Thomas Timothy Tom Tracey Trevor Valerie Victoria Vincent Wayne Wendy William Yasmin Zara Zoe`.split(
    /\s+/,
  ),
);
