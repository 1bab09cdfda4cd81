"""Makes a Tryton database with what the journeys look at: set-up.py CONFIG DATABASE; the password by TRYTONPASSFILE.

One process makes the tables and fills them, because loading the modules is most of the time.
"""
import json
import sys
from datetime import date
from decimal import Decimal

from trytond.config import config

config_file, database = sys.argv[1:]
config.update_etc(config_file)

from proteus import Model, config as client  # noqa: E402
from trytond import admin  # noqa: E402
from trytond.commandline import get_parser_admin  # noqa: E402

admin.run(get_parser_admin().parse_args([
    '-d', database, '-u', 'sale_opportunity', '--activate-dependencies', '--email', 'rep@kestrel.example',
]))
client.set_trytond(database, user='admin', config_file=config_file)


def add(model, **values):
    record = Model.get(model)(**values)
    record.save()
    return record


def add_party(name, phone=None, **mechanisms):
    party = Model.get('party.party')(name=name)
    if phone:
        mechanisms['phone'] = phone
    for kind, value in mechanisms.items():
        mechanism = party.contact_mechanisms.new()
        mechanism.type = kind
        mechanism.value = value
    party.save()
    return party


euro = add('currency.currency', name='Euro', code='EUR', symbol='€', rounding=Decimal('0.01'))
kestrel = add('company.company', party=add_party('Kestrel Tools'), currency=euro)
rep = add('company.employee', party=add_party('Rhea Kestrel', email='rep@kestrel.example'), company=kestrel)
user, = Model.get('res.user').find([('login', '=', 'admin')])
user.companies.append(kestrel)
user.company = kestrel
user.employees.append(rep)
user.employee = rep
user.save()
for item in Model.get('ir.module.config_wizard.item').find([('state', '=', 'open')]):
    # Else the assistant of the first start stands in front of everything.
    item.state = 'done'
    item.save()
client.get_config()._context.update(Model.get('res.user').get_preferences(True, {}))

ada = add_party('Ada Voss', email='ada.voss@harbourglass.example', phone='+49 40 5550123')
organisation = add_party('Harbour Glass', email='office@harbourglass.example', website='https://harbourglass.example')
bo = add_party('Bo Lindqvist', email='bo@fjordwool.example', mobile='+46 8 5550177')

first = add(
    'sale.opportunity', party=organisation, contact=ada.contact_mechanisms[0], company=kestrel, employee=rep,
    description='Cutting line for the new hall', amount=Decimal('48000'), start_date=date(2026, 1, 5))
second = add(
    'sale.opportunity', party=bo, contact=bo.contact_mechanisms[0], company=kestrel, employee=rep,
    description='Carding service', amount=Decimal('9500'), start_date=date(2026, 2, 2))
second.click('opportunity')

print(json.dumps({
    'ada': ada.id, 'organisation': organisation.id, 'bo': bo.id, 'first': first.id, 'second': second.id,
}))
