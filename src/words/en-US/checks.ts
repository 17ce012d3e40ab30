/** One sentence for each thing that a check may find, and the words for listing them. */
export const checkWords = {
  'check.severity.fault': 'To put right',
  'check.severity.blank': 'Still blank',
  'check.severity.hint': 'Worth a look',
  'check.nothing': 'Nothing is missing.',

  'check.aboutWithoutTitle': 'The workshop has no title yet',
  'check.aboutWithoutPlace': 'The workshop has no place yet',
  'check.aboutWithoutDates': 'The workshop has no dates yet',
  'check.aboutWithoutSponsor': 'The workshop names no sponsor',
  'check.participantWithoutAgency': 'This person has no agency',
  'check.partnerKindWithoutParticipant': 'Nobody of this kind of partner is on the roster',

  'check.cardWithoutText': 'This card has no text yet',
  'check.interceptWithoutCard': 'This intercept has no cards yet',
  'check.stationWithoutCard': 'This station has no cards yet',
  'check.resourceWithoutStatus': 'Nobody has said yet whether there is enough of this resource',
  'check.quickFixWithoutOwner': 'This quick fix has no owner yet',
  'check.parkedWithoutOwner': 'Nobody takes this up from the parking lot yet',

  'check.gapWithoutPriority': 'This gap belongs to no priority',
  'check.cardNoLongerGap':
    'This card belongs to a priority and is no longer a gap: keep it as evidence, or take it out',
  'check.priorityWithoutTitle': 'This priority has no title yet',
  'check.priorityWithoutGap': 'This priority answers no gap on the map',
  'check.chosenPriorityWithoutObjective': 'This chosen priority has no objective yet',

  'check.roundWithoutPeople': 'Nobody has said yet how many people voted',
  'check.roundOverBudget': 'More dots were counted than the room had',
  'check.priorityOverBudget': 'This priority has more dots than there are people',
  'check.ballotOverBudget': 'This ballot has more dots than a person has',
  'check.roundWithoutChoice': 'The room has voted, and no priority is chosen yet',
  'check.roundWithoutEntitled': 'Nobody has said yet who was entitled to vote',
  'check.tieUndecided': 'This priority was chosen over another with the same rank, and nothing says why',

  'check.objectiveWithoutText': 'This objective has no text yet',
  'check.objectiveWithoutPriority': 'This objective belongs to no priority',
  'check.objectiveOfUnchosenPriority': 'This objective belongs to a priority that is not chosen',
  'check.objectiveWithoutStep': 'This objective has no step yet',
  'check.stepWithoutText': 'This step has no text yet',
  'check.stepWithoutObjective': 'This step belongs to no objective',
  'check.stepWithoutLead': 'This step has no lead yet',
  'check.stepWithoutDue': 'This step has no due date yet',
  'check.stepWithoutMeasure': 'This step has no measure yet',
  'check.stepWithoutPartners': 'This step names no partners',
  'check.stepWithoutCost': 'This step says nothing of cost',
  'check.stepWithoutFunder': 'This step names no funder',
} as const;
